INSERT INTO pin_half (pair_id, part, digits, channel, contact, shown_to)
VALUES (:pair_id, :part, :digits, :channel, :contact, :shown_to);
