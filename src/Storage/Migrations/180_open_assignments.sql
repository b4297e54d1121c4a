-- Directives on joint tasks that wait for an answer (批示未办结) are counted beside those on reports: little, however many there were.
CREATE INDEX task_assignments_open ON lists.task_assignments (body, assigned_at)
    WHERE state IN ('AwaitingReceipt', 'InHand');
