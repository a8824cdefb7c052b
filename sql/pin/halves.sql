SELECT h.part, h.digits, h.channel, coalesce(m.state, 'shown') AS state, m.id AS message
  FROM pin_half h
  LEFT JOIN message m ON m.pin_half_id = h.id
 WHERE h.pair_id = ?1
 ORDER BY h.part;
