INSERT INTO account (codice_fiscale, base_code, surname, name, name_key, sex, born, birthplace,
    birth_province, birth_code, citizen, profile, state, level, email, email_state, pec, mobile, phone,
    fax, street, house_number, cap, town, province, vat, association, membership, member_since,
    document_kind, document_number, document_expires, requested_on, channel, organisation_id, issuer,
    privacy, mismatch_reason, language, created_at, updated_at)
VALUES (:codice_fiscale, :base_code, :surname, :name, :name_key, :sex, :born, :birthplace,
    :birth_province, :birth_code, :citizen, :profile, 'registered', 'generic', :email, :email_state, :pec,
    :mobile, :phone, :fax, :street, :house_number, :cap, :town, :province, :vat, :association,
    :membership, :member_since, :document_kind, :document_number, :document_expires, :requested_on,
    :channel, :organisation_id, :issuer, :privacy, :mismatch_reason, :language, :at, :at);
