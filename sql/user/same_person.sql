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
LIMIT 1;
