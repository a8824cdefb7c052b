-- Pairs that were voided lately count too: who saw a half could have voided it himself.
SELECT 1
  FROM pin_half h
  JOIN pin_pair p ON p.id = h.pair_id
 WHERE p.account_id = ?1 AND h.shown_to = ?2 AND coalesce(p.voided_at, ?3) >= ?3;
