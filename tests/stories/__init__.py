"""Stories of several outlets, with what a comparison of them ought to find, written by hand before the rules."""
