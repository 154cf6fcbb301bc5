use regex::Regex;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use serde_json::{Value, json};
use std::io::stdin;
use swr::types::CreateNamespaceRequest;
use swr::{Client, Error};

/// Returns a client that sends headers with each request.
fn client(url: &str, headers: &[(&'static str, &str)]) -> Client {
    let headers: HeaderMap = headers
        .iter()
        .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_str(value).unwrap()))
        .collect();
    Client::new_with_client(url, reqwest::Client::builder().default_headers(headers).build().unwrap())
}

fn report(call: &str, value: impl ToString) {
    println!("{}", json!({ "call": call, "value": value.to_string() }));
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let given: Value = serde_json::from_reader(stdin()).unwrap();
    let text = |name: &str| given[name].as_str().unwrap();
    let swr = client(text("url"), &[("x-auth-token", text("token"))]);
    let signing = client(text("url"), &[("authorization", text("authorization")), ("x-sdk-date", text("date"))]);
    let body = CreateNamespaceRequest { namespace: text("namespace").parse().unwrap() };
    let ready = "ready".parse().unwrap();

    let created = swr.create_namespace(None, &body).await.unwrap();
    report("create", if created.status() == 201 { "created" } else { "not created" });

    let shown = signing.show_namespace(&ready, None).await.unwrap();
    report("signed", &shown.name);

    let filter = text("filter").parse().unwrap();
    let listed =
        swr.list_repos_details(None, Some(&filter), None, None, None, None, None, None, None, None).await.unwrap();
    let names: Vec<&str> = listed.0.iter().flatten().map(|repository| repository.name.as_str()).collect();
    report("filtered", names.join(","));

    let repository = text("repository").parse().unwrap();
    let found = swr.show_repository(&ready, &repository, None).await.unwrap();
    report("dollar", &found.name);

    match swr.create_namespace(None, &body).await {
        Err(Error::ErrorResponse(response)) => {
            let text = serde_json::to_string(response.as_ref()).unwrap();
            let code = Regex::new(r#""error_?[cC]ode":"([^"]+)""#).unwrap().captures(&text).unwrap()[1].to_owned();
            report("conflict", format!("{} {code}", response.status().as_u16()));
        }
        other => report("conflict", format!("{other:?}")),
    }
}
