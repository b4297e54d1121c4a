-- Paper legs to a body, so that they are found when it joins (线下上报件).
CREATE INDEX legs_on_paper ON lists.legs (to_body, report, leg) WHERE offline AND state IN ('Sent', 'Received');
