mod signer;

use std::io::stdin;

use chrono::{NaiveDateTime, TimeDelta};

/// Signs the request in each line: method, URL, body, access key, secret key, and headers, separated by tabs. Prints its signature,
/// and that of the same request after it was signed an hour earlier.
fn main() {
    for line in stdin().lines() {
        let line = line.unwrap();
        let fields: Vec<&str> = line.split('\t').collect();
        let (dates, headers): (Vec<(&str, &str)>, Vec<(&str, &str)>) =
            fields[5..].chunks(2).map(|pair| (pair[0], pair[1])).partition(|(name, _)| name.eq_ignore_ascii_case("x-sdk-date"));
        let now = NaiveDateTime::parse_from_str(dates[0].1, "%Y%m%dT%H%M%SZ").unwrap().and_utc();
        let url = url::Url::parse(fields[1]).unwrap();
        let sign = |headers: &[(&str, &str)], now| {
            signer::sign(fields[0], &url, headers, fields[2].as_bytes(), fields[3], fields[4], now)
        };
        let [_, (_, signed)] = sign(&headers, now);
        let earlier = sign(&headers, now - TimeDelta::hours(1));
        let both: Vec<(&str, &str)> =
            headers.iter().copied().chain(earlier.iter().map(|(name, value)| (*name, value.as_str()))).collect();
        let [_, (_, again)] = sign(&both, now);
        println!("{signed}\t{again}");
    }
}
