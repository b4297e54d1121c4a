-- Leaving a post (移交): what was typed and not saved goes to a successor, so its owner may change.
GRANT UPDATE (person) ON record.drafts, record.plan_drafts, record.part_drafts TO ${service};
