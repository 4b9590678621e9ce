"""The pages, one file each. Streamlit runs a page's file at every visit."""
