//! Other data for a codice fiscale that the office knows (U-13).

use super::edit::IDENTITY;
use crate::model::organisation_code::OrganisationCode;
use crate::model::sheet::Sheet;
use crate::store::Account;

/// Those of the fields that say who somebody is: a contact may have changed, a person has not.
pub(in crate::ops) fn differing_identity(account: &Account, typed: &Sheet) -> String {
    let fields = differing(account, typed, None).into_iter().map(|(field, _)| field);
    fields.filter(|field| IDENTITY.contains(field)).collect::<Vec<_>>().join(", ")
}

/// The fields in which what arrives differs from what the office has, each with what arrived. What is left out says
/// nothing against what is known.
pub(in crate::ops) fn differing(
    account: &Account,
    typed: &Sheet,
    body: Option<OrganisationCode>,
) -> Vec<(&'static str, String)> {
    let known = &account.sheet;
    let mut differ = Vec::new();
    let mut compare = |field, known: Option<String>, typed: Option<String>| {
        let known = known.map(|it| it.to_uppercase());
        if let Some(typed) =
            typed.filter(|typed| !typed.is_empty() && known.as_ref() != Some(&typed.to_uppercase()))
        {
            differ.push((field, typed));
        }
    };
    let mut both = |field, text: &dyn Fn(&Sheet) -> Option<String>| compare(field, text(known), text(typed));
    both("surname", &|it| Some(it.surname.clone()));
    both("name", &|it| Some(it.name.clone()));
    both("sex", &|it| Some(it.sex.to_string()));
    both("born", &|it| it.born.map(|it| it.to_string()));
    both("birthplace", &|it| it.birthplace.clone());
    both("email", &|it| it.email.as_ref().map(ToString::to_string));
    both("pec", &|it| it.pec.as_ref().map(ToString::to_string));
    both("mobile", &|it| it.mobile.as_ref().map(ToString::to_string));
    both("phone", &|it| it.phone.as_ref().map(ToString::to_string));
    both("address", &|it| it.address.in_one_line());
    both("vat", &|it| it.vat.map(|it| it.to_string()));
    both("membership", &|it| it.membership.as_ref().map(|it| format!("{} {}", it.association, it.number)));
    both("document", &|it| it.stated_document.as_ref().map(|it| format!("{} {}", it.kind, it.number)));
    // Whoever acts for nobody yet is no other person by acting for a body.
    if account.organisation.is_some() {
        compare("organisation", account.organisation.clone(), body.map(|it| it.to_string()));
    }
    differ
}
