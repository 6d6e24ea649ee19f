use zabeteh::identifiers::{Fault, check, normalise, region};
use zabeteh::model::IdentifierKind::{self, *};

/// Each example as it is written, and what becomes of it.
fn all(kind: IdentifierKind, examples: &[(&str, Result<(), Fault>)]) {
    for (written, expected) in examples {
        let found = check(kind, &normalise(kind, written));
        assert_eq!(found, *expected, "{kind:?} {written}");
    }
}

#[test]
fn national_ids_are_told_from_wrong_ones() {
    for right in [
        "0084575948",
        "0012345679",
        "0012000140",
        "0012010431",
        "0012000701",
        "0183382390",
        "0932833810",
        "1234567891",
        "0499370899",
        "0076229645",
        "1583250689",
        "4271467685",
        "0200203241",
        "0123456789",
        "۰۰۸۴۵۷۵۹۴۸",
        "٠٠٨٤٥٧٥٩٤٨",
    ] {
        all(NationalId, &[(right, Ok(()))]);
    }
    all(
        NationalId,
        &[
            ("0084575949", Err(Fault::ControlDigit)),
            ("0932833811", Err(Fault::ControlDigit)),
            ("0684159415", Err(Fault::ControlDigit)),
            ("1111111111", Err(Fault::RepeatedDigits)),
            ("0000000000", Err(Fault::RepeatedDigits)),
            ("1230000000", Err(Fault::EmptySerial)),
            ("00845759", Err(Fault::Shape)),
            ("+084575948", Err(Fault::Shape)),
            ("123456789", Err(Fault::Shape)),
            ("00845\u{200C}75948", Err(Fault::Shape)),
        ],
    );
}

#[test]
fn legal_person_ids_are_told_from_wrong_ones() {
    for right in [
        "10380284790",
        "10100123456",
        "14001234562",
        "10861203750",
        "14007650912",
        "10100171920",
        "10100000180",
    ] {
        all(LegalPersonId, &[(right, Ok(()))]);
    }
    all(
        LegalPersonId,
        &[
            ("14100000019", Err(Fault::EmptySerial)),
            ("10300000009", Err(Fault::EmptySerial)),
            ("10380284791", Err(Fault::ControlDigit)),
            ("10380284792", Err(Fault::ControlDigit)),
            ("09748208301", Err(Fault::ControlDigit)),
            ("11111111111", Err(Fault::ControlDigit)),
            ("1038028479", Err(Fault::Shape)),
            ("103802847901", Err(Fault::Shape)),
        ],
    );
}

#[test]
fn mobiles_get_one_form_from_many_writings() {
    for right in [
        "09123456789",
        "9123456789",
        "+989123456789",
        "00989123456789",
        "989123456789",
        "۰۹۱۲۳۴۵۶۷۸۹",
        "0912 345 67-89",
        "(0912)3456789",
    ] {
        assert_eq!(normalise(Mobile, right), "09123456789");
        all(Mobile, &[(right, Ok(()))]);
    }
    for wrong in ["0912345678", "08123456789", "09abcdefghi"] {
        all(Mobile, &[(wrong, Err(Fault::Shape))]);
    }
}

#[test]
fn landlines_need_an_area_code_that_exists() {
    all(
        Phone,
        &[
            ("02188776655", Ok(())),
            ("02632223344", Ok(())),
            ("+982188776655", Ok(())),
            ("88776655", Err(Fault::Shape)),
            ("021887766", Err(Fault::Shape)),
            ("0219999", Err(Fault::Shape)),
            ("02088776655", Err(Fault::AreaCode)),
        ],
    );
}

#[test]
fn postal_codes_have_no_0_and_no_2_in_front() {
    all(
        PostalCode,
        &[
            ("1967915773", Ok(())),
            ("1587777113", Ok(())),
            ("1684613114", Ok(())),
            ("19679-15773", Ok(())),
            // Only stricter patterns refuse these two.
            ("1111111111", Ok(())),
            ("1967915772", Ok(())),
            ("1234567890", Err(Fault::Shape)),
            ("196791577", Err(Fault::Shape)),
        ],
    );
}

#[test]
fn account_numbers_are_told_from_wrong_ones() {
    for right in [
        "IR062960000000100324200001",
        "IR820540102680020817909002",
        "IR550570022080013447370101",
        "IR290610000000001234567890",
        "IR270170000000100324200001",
        "IR06 2960 0000 0010 0324 2000 01",
        "ir062960000000100324200001",
        "062960000000100324200001",
    ] {
        all(Iban, &[(right, Ok(()))]);
    }
    all(
        Iban,
        &[
            ("IR820540102680020817909003", Err(Fault::ControlDigit)),
            ("IR06296000000010032420000", Err(Fault::Shape)),
            ("AE062960000000100324200001", Err(Fault::Shape)),
        ],
    );
}

#[test]
fn bill_ids_are_told_from_wrong_ones() {
    for right in
        ["7748317800142", "2050327604613", "1117753200140", "1234567800169", "9174639504124"]
    {
        all(BillId, &[(right, Ok(()))]);
    }
    for wrong in ["2234322344613", "9100074409151"] {
        all(BillId, &[(wrong, Err(Fault::ControlDigit))]);
    }
}

#[test]
fn payment_ids_are_checked_by_their_first_control_digit() {
    for right in ["1770160", "1070189", "12070160", "250050901", "0001770160"] {
        all(PaymentId, &[(right, Ok(()))]);
    }
    // The second control digit is wrong in these two; it belongs to a rule over the bill id too.
    for partly_right in ["12908197", "1770161"] {
        all(PaymentId, &[(partly_right, Ok(()))]);
    }
    all(PaymentId, &[("1770150", Err(Fault::ControlDigit))]);
}

#[test]
fn renovation_codes_have_seven_parts_of_which_four_name_something() {
    all(
        RenovationCode,
        &[
            ("2-14-105-7-0-0-0", Ok(())),
            ("22-3-41-12-1-8-0", Ok(())),
            ("02-14-105-7-0-0-0", Ok(())),
            ("۲-۱۴-۱۰۵-۷-۰-۰-۰", Ok(())),
            ("23-1-1-1-0-0-0", Err(Fault::District)),
            ("2-14-105-7", Err(Fault::Shape)),
            ("2-14-A-7-0-0-0", Err(Fault::Shape)),
            ("2-14-105-0-1-0-0", Err(Fault::EmptyPart)),
        ],
    );
    assert_eq!(check(RenovationCode, "02-14-105-7-0-0-0"), Err(Fault::Shape));
    assert_eq!(region(RenovationCode, "22-3-41-12-1-8-0"), Some(22));
}

#[test]
fn case_numbers_begin_with_the_district() {
    all(
        CaseNumber,
        &[
            ("22001840320", Ok(())),
            ("01000000001", Ok(())),
            ("23001840320", Err(Fault::District)),
            ("00001840320", Err(Fault::District)),
            ("2200184032", Err(Fault::Shape)),
        ],
    );
    assert_eq!(region(CaseNumber, "22001840320"), Some(22));
}

#[test]
fn licences_are_digits_and_hyphens() {
    all(
        EngineerLicence,
        &[
            ("10-300-12345", Ok(())),
            ("۱۰–۳۰۰–۱۲۳۴۵", Ok(())),
            ("12", Err(Fault::Shape)),
            ("---", Err(Fault::Shape)),
            ("10/300", Err(Fault::Shape)),
        ],
    );
}

#[test]
fn addresses_have_one_at_sign_and_a_dotted_domain() {
    all(
        Email,
        &[
            ("name@example.ir", Ok(())),
            (" First.Last+tag@Sub.Example.IR ", Ok(())),
            ("name@example", Err(Fault::Shape)),
            ("na@me@example.ir", Err(Fault::Shape)),
            ("name@.ir", Err(Fault::Shape)),
            ("نام@example.ir", Err(Fault::Shape)),
        ],
    );
    assert_eq!(normalise(Email, "A@EXAMPLE.ir"), "A@example.ir");
}
