use serde_json::json;
use zabeteh::evaluate::normalise;

use super::fixture::contract;

#[test]
fn a_filing_as_people_type_it_gets_its_wire_form() {
    let typed = json!({
        "form": " permit ",
        "filed_on": "۱۴۰۳/۲/۵",
        "fields": {
            "role": " heir\u{200E}",
            "national_id": "٠٠٨٤٥٧٥٩٤٨",
            "storeys": "۴",
            "elevator": " شركت\u{00A0}مي\u{200C}كو ",
            "built_area": "۱٬۲۰۰٫۵",
            "permitted_area": 1300,
            "permit_date": "1403/12/30",
            "plate": {"main": "۷۲", "section": 3},
            "uses": [" owner"],
            "shared": "yes",
            "units": [{"unit_area": "۸۰٫۲۵"}, 1],
            "extra": "۱",
        },
        "answers": {"ownership-inquiry": {"seized_by": "بانك "}},
        "documents": {"title-deed": {}},
    });
    let wire = json!({
        "form": "permit",
        "filed_on": "1403-02-05",
        "fields": {
            "role": "heir",
            "national_id": "0084575948",
            "storeys": 4,
            "elevator": "شرکت می\u{200C}کو",
            "built_area": "1200.5",
            "permitted_area": "1300",
            "permit_date": "1403-12-30",
            "plate": {"main": 72, "sub": 0, "section": 3},
            "uses": ["owner"],
            "shared": "yes",
            "units": [{"unit_area": "80.25"}, 1],
            "extra": "۱",
        },
        "answers": {"ownership-inquiry": {"seized_by": "بانک"}},
        "documents": {"title-deed": {}},
    });
    assert_eq!(normalise(&contract(), &typed), wire);
}
