//! People who do not exist, and a body that does not either.

/// Somebody to register.
pub struct Person {
    pub cf: &'static str,
    pub surname: &'static str,
    name: &'static str,
    sex: &'static str,
    born: &'static str,
    birthplace: &'static str,
    province: &'static str,
    pub email: &'static str,
}

pub const ROSSI: Person = Person {
    cf: "RSSMRA80A01H501U",
    surname: "Rossi",
    name: "Mario",
    sex: "M",
    born: "1980-01-01",
    birthplace: "Roma",
    province: "RM",
    email: "mario.rossi@example.com",
};

pub const BIANCO: Person = Person {
    cf: "BNCMTN53R41M082H",
    surname: "Bianco",
    name: "Martina",
    sex: "F",
    born: "1953-10-01",
    birthplace: "Viterbo",
    province: "VT",
    email: "martina.bianco@example.com",
};

pub const MILANI: Person = Person {
    cf: "MLNLDA73T30E954O",
    surname: "Milani",
    name: "Aldo",
    sex: "M",
    born: "1973-12-30",
    birthplace: "Mariglianella",
    province: "NA",
    email: "aldo.milani@example.com",
};

pub const PELLEGRINO: Person = Person {
    cf: "PLLPTR68R01F089A",
    surname: "Pellegrino",
    name: "Pietro",
    sex: "M",
    born: "1968-10-01",
    birthplace: "Meduno",
    province: "PN",
    email: "pietro.pellegrino@example.com",
};

/// The gestore on whose behalf the people of the profile `ente` act.
pub const GESTORE: &str = "organisation add 12345678903 --name 'Comune di Prova'";

const RESIDENCE: &str = "--street 'Via Roma' --house-number 7 --cap 40121 --town Bologna --province BO";

impl Person {
    /// The line that registers the person; `half` takes what the profile shows on the screen.
    pub fn create(&self, profile: &str, half: &str) -> String {
        let Self { cf, surname, name, sex, born, birthplace, province, email } = self;
        let sheet = format!(
            "user create --profile {profile} --cf {cf} --surname {surname} --name {name} --sex {sex} --born {born} \
             --birthplace '{birthplace}' --birth-province {province} --email {email}"
        );
        match profile {
            "casellario" => format!("{sheet} {RESIDENCE} --phone 0515550001"),
            "ente" => {
                format!(
                    "{sheet} {RESIDENCE} --organisation 12345678903 --privacy accepted --secret-out {half}"
                )
            }
            "punto-cliente" => format!("{sheet} {RESIDENCE} --association LAPET --membership LP/1"),
            _ => sheet,
        }
    }
}
