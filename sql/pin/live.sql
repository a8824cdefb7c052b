SELECT p.id, p.generation, p.verifier, p.expires_at, p.tries, c.sealed
  FROM pin_pair p
  LEFT JOIN pin_copy c ON c.pair_id = p.id
 WHERE p.account_id = ?1 AND p.voided_at IS NULL;
