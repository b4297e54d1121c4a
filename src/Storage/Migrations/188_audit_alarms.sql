-- What an alarm counts: entries of one person, or from one address, that are few among all. Several gateways write them, so that none
-- of them can count alone.
CREATE INDEX audit_alarming_person ON record.audit (person, at)
    WHERE outcome IN ('out-of-bounds', 'sign-in.locked', 'second-factor.locked');
CREATE INDEX audit_alarming_address ON record.audit (address, at)
    WHERE outcome IN ('out-of-bounds', 'sign-in.locked', 'second-factor.locked');
