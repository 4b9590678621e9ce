"""What the pictures of a comparison draw, as rows: pure functions of it, for the app and the printed report.

Words and values are as the articles have them; who shows them escapes them.
"""
