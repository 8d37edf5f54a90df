-- Indexes that lie in the order in which a day's cards are asked, so that nothing is sorted and no
-- more is read than is asked.

DROP INDEX card_due;
CREATE INDEX card_due ON card (deck, due, buried)
  WHERE due IS NOT NULL AND retired = 0 AND suspended = 0 AND removed = 0;
CREATE INDEX card_queue ON card (deck, box, due, position, buried, reviewed, again)
  WHERE box > 0 AND retired = 0 AND suspended = 0 AND removed = 0;
CREATE INDEX card_again ON card (deck, reviewed)
  WHERE again = 1 AND retired = 0 AND suspended = 0 AND removed = 0;
