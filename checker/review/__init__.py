"""The review of a story's findings: who decides what, checked by whom, on a record that holds up."""
