SELECT uuid, name, trial, mail_public, post_public, slots, created_at FROM office WHERE id = 1;
