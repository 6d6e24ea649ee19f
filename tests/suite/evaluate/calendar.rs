use zabeteh::text::Date;

/// The leap years of the official table, 1206 to 1498.
const LEAP: [i32; 71] = [
    1210, 1214, 1218, 1222, 1226, 1230, 1234, 1238, 1243, 1247, 1251, 1255, 1259, 1263, 1267, 1271,
    1276, 1280, 1284, 1288, 1292, 1296, 1300, 1304, 1309, 1313, 1317, 1321, 1325, 1329, 1333, 1337,
    1342, 1346, 1350, 1354, 1358, 1362, 1366, 1370, 1375, 1379, 1383, 1387, 1391, 1395, 1399, 1403,
    1408, 1412, 1416, 1420, 1424, 1428, 1432, 1436, 1441, 1445, 1449, 1453, 1457, 1461, 1465, 1469,
    1474, 1478, 1482, 1486, 1490, 1494, 1498,
];

#[test]
fn leap_years_are_those_of_the_official_table() {
    let leap: Vec<i32> = (1206..=1498).filter(|year| Date::new(*year, 12, 30).is_some()).collect();
    assert_eq!(leap, LEAP);
}

#[test]
fn day_numbers_go_both_ways_for_every_day() {
    let mut count = 0;
    for number in Date::FIRST.day_number()..=Date::LAST.day_number() {
        let day = Date::from_day_number(number).expect("the calendar has no gaps");
        assert_eq!(day.day_number(), number);
        assert_eq!(Date::parse(&day.wire()), Some(day));
        count += 1;
    }
    let years: i64 =
        (1200..=1500).map(|year| 365 + i64::from(Date::new(year, 12, 30).is_some())).sum();
    assert_eq!(count, years);
    assert_eq!(Date::from_day_number(Date::FIRST.day_number() - 1), None);
    assert_eq!(Date::from_day_number(Date::LAST.day_number() + 1), None);
}

#[test]
fn gregorian_days_are_converted() {
    for (gregorian, jalali) in [
        ("2025-03-20", "1403/12/30"),
        ("2025-03-21", "1404/01/01"),
        ("2008-06-01", "1387/03/12"),
        ("2008-07-21", "1387/04/31"),
        ("1921-03-21", "1300/01/01"),
    ] {
        let day = Date::from_gregorian(gregorian).expect("the day exists");
        assert_eq!(day.to_string(), jalali);
    }
    assert_eq!(Date::from_gregorian("2025-02-29"), None);
}

#[test]
fn days_that_do_not_exist_are_refused() {
    for text in ["1404/12/30", "1404/07/31", "1404/13/01", "1404/00/10", "03/12/30", "1404/1/1"] {
        assert_eq!(Date::parse(text), None, "{text}");
    }
    assert!(Date::parse("1404/06/31").is_some());
}
