-- Each costs a slow hash to compare with: those of long ago are nobody's habit.
SELECT hash FROM password WHERE account_id = ?1 AND kind <> 'personal' ORDER BY generation DESC LIMIT 10;
