SELECT id, kind, channel, account_id, recipient, language, message_id, fields, sealed, password_id,
       pin_half_id, state, attempts, next_attempt_at, last_error, created_by, created_at, sent_at
  FROM message
 WHERE id > :after
   AND CASE channel WHEN 'letter' THEN :post ELSE :mail END
   AND state IN ('queued', 'retry') AND coalesce(next_attempt_at, 0) <= :now
 ORDER BY id
 LIMIT 1;
