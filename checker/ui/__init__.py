"""The Streamlit app. `main.py` is what Streamlit runs, `launch.py` what `checker app` calls."""
