SELECT field, max(changed_at), max(until)
  FROM contact_change
 WHERE account_id = ?1 AND until > ?2 AND confirmed_at IS NULL
 GROUP BY field
 ORDER BY field;
