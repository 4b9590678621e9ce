"""The app, for `streamlit run app.py`."""

from checker.ui.main import run

run()
