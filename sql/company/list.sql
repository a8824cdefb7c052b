SELECT c.id, c.code, c.name, c.email, a.codice_fiscale, a.level, c.converted_at, c.disabled_from, c.postponed_to,
       c.postpone_reason, c.exception_reason
  FROM company_code c
  LEFT JOIN account a ON a.id = c.account_id
 WHERE (:code IS NULL OR c.code = :code)
   AND (:pending IS NULL OR c.account_id IS NULL)
   AND c.id > :after
 ORDER BY c.id
 LIMIT :limit;
