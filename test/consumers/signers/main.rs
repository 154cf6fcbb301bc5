mod signer;

use std::io::stdin;

/// Signs the request in each line: method, URL, body, access key, secret key, and headers, separated by tabs.
fn main() {
    for line in stdin().lines() {
        let line = line.unwrap();
        let fields: Vec<&str> = line.split('\t').collect();
        let headers: Vec<(&str, &str)> = fields[5..].chunks(2).map(|pair| (pair[0], pair[1])).collect();
        let url = url::Url::parse(fields[1]).unwrap();
        let [_, (_, authorization)] = signer::sign(fields[0], &url, &headers, fields[2].as_bytes(), fields[3], fields[4]);
        println!("{authorization}");
    }
}
