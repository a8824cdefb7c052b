-- Each part has an index of its own; a NULL equals nothing.
SELECT codice_fiscale, 'codice_fiscale' FROM account
 WHERE base_code = :base_code AND codice_fiscale <> :codice_fiscale AND state <> 'closed'
UNION ALL
SELECT codice_fiscale, 'numero_tessera' FROM account
 WHERE membership = :membership AND membership <> '' AND association = :association
   AND codice_fiscale <> :codice_fiscale AND state <> 'closed'
UNION ALL
SELECT codice_fiscale, 'numero_documento' FROM account
 WHERE document_number = :document_number AND document_number <> '' AND document_kind = :document_kind
   AND codice_fiscale <> :codice_fiscale AND state <> 'closed'
UNION ALL
SELECT codice_fiscale, 'cellulare' FROM account
 WHERE mobile = :mobile AND lower(email) = lower(:email)
   AND codice_fiscale <> :codice_fiscale AND state <> 'closed'
UNION ALL
-- Without a mobile: every way to reach the person is the same.
SELECT codice_fiscale, 'email' FROM account
 WHERE :mobile IS NULL AND mobile IS NULL AND email IS NOT NULL AND lower(email) = lower(:email)
   AND coalesce(pec, '') = coalesce(:pec, '') AND coalesce(street, '') = coalesce(:street, '')
   AND coalesce(house_number, '') = coalesce(:house_number, '') AND coalesce(cap, '') = coalesce(:cap, '')
   AND codice_fiscale <> :codice_fiscale AND state <> 'closed'
LIMIT 1;
