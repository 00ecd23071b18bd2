"""How a place inside an instrument is written: units, numbers, lists, and the instrument it is of."""
