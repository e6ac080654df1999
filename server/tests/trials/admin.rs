//! A portal from nothing by the real program's `admin`: organisations, an operator, roles and a mandate, each told twice; and who has a role is
//! then seen on the page that the server shows to who looks after it.

use super::support::deployment::{Deployment, Kind};
use app::identity::server::actor::COOKIE;
use app::identity::server::commands::open_session;
use app::identity::server::enrolment::known;
use app::platform::clock::Clock;
use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};

/// What a signed-in reader gets.
fn visit(server: SocketAddr, path: &str, cookie: &str) -> String {
    let mut stream = TcpStream::connect(server).unwrap();
    let request = format!("GET {path} HTTP/1.1\r\nHost: localhost:3000\r\nCookie: {cookie}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

fn cookie(of: &Deployment, email: &str) -> String {
    let token = of.with(Clock::System, async |ctx| {
        let person = known(ctx.db.read(), &email.parse().unwrap()).await.unwrap().unwrap();
        open_session(ctx, ctx.db.write(), person.id).await.unwrap()
    });
    format!("{COOKIE}={token}")
}

/// Runs a command of `admin`; it ends with this code and says this.
fn admin(on: &Deployment, args: &str, code: i32, says: &str) {
    let args: Vec<_> = ["admin"].into_iter().chain(args.split('|')).collect();
    let output = on.ends(&args);
    let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert_eq!(output.status.code(), Some(code), "{args:?}\n{said}");
    assert!(said.contains(says), "{args:?}\n{said}");
}

#[test]
fn a_portal_begins_with_organisations_an_operator_roles_and_a_mandate() {
    for on in [Kind::Sqlite, Kind::Postgres].into_iter().filter_map(Deployment::new) {
        let customs = "organisation|customs|--name|Customs of Uruguay|--kind|customs|--country|UY|--registry-number|21-7";
        admin(&on, customs, 0, "customs: registered");
        admin(&on, customs, 0, "it is so already");
        let watch = "organisation|watch|--name|Port Watch|--kind|civil_society|--country|UY";
        admin(&on, &format!("{watch}|--lei|506700GE1G29325QX364"), 2, "--lei");
        admin(&on, &format!("{watch}|--registry-number|21-7"), 1, "--registry-number: Another organisation has this number");
        admin(&on, watch, 0, "watch: registered");
        admin(&on, "organisation|other|--name|O|--kind|club|--country|UY", 2, "`club` is not one of customs, association");

        admin(&on, "operator|ana@portal.example", 1, "--name: Nobody has this address yet");
        admin(&on, "operator|ana@portal.example|--name|Ana Soto", 0, "runs this portal");
        admin(&on, "operator|ana@portal.example", 0, "it is so already");

        admin(&on, "grant|no address|secretariat|customs|--name|X", 2, "EMAIL");
        admin(&on, "grant|li@customs.example|secretariat|nowhere|--name|Li Wei", 1, "ORGANISATION: ");
        admin(&on, "grant|li@customs.example|signatory|customs|--name|Li Wei", 1, "ROLE: ");
        for says in ["li@customs.example is secretariat of customs", "it is so already"] {
            admin(&on, "grant|li@customs.example|secretariat|customs|--name|Li Wei|--language|es", 0, says);
        }
        admin(&on, "grant|eve@customs.example|communications|customs|--name|Eve Gil", 0, "eve@customs.example");

        let mandate = "mandate|li@customs.example|customs|--title|Director General|--document|Decree 12/2026";
        admin(&on, &format!("{mandate}|--until|2020-01-01"), 1, "--until: ");
        for says in ["li@customs.example may sign for customs", "it is so already"] {
            admin(&on, mandate, 0, says);
        }
        admin(&on, "revoke|li@customs.example|signatory|customs", 1, "Take the mandate back first");

        let server = on.start();
        for email in ["ana@portal.example", "li@customs.example"] {
            let page = visit(server.address, "/en/desk/people/customs", &cookie(&on, email));
            assert!(page.starts_with("HTTP/1.1 200 "), "{email}\n{page}");
            assert!(page.contains("Li Wei") && page.contains("Eve Gil") && page.contains("Authorised to sign"), "{page}");
        }
        let page = visit(server.address, "/en/desk/people/watch", &cookie(&on, "li@customs.example"));
        assert!(page.starts_with("HTTP/1.1 404 "), "of another organisation\n{page}");

        admin(&on, "mandate|li@customs.example|customs|--end|He left.", 0, "holds no mandate of customs");
        for says in ["eve@customs.example is not communications of customs", "it is so already"] {
            admin(&on, "revoke|eve@customs.example|communications|customs", 0, says);
        }
        admin(&on, "operator|ana@portal.example|--end", 0, "does not run this portal");
        let page = visit(server.address, "/en/desk/people/customs", &cookie(&on, "li@customs.example"));
        assert!(page.contains("Li Wei") && !page.contains("Eve Gil") && !page.contains("Authorised to sign"), "{page}");
        assert!(on.says_yes(&["audit"]) && on.says_yes(&["log", "verify"]));
    }
}
