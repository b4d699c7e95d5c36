"""Reports: counted in one statement, and cached until an event that could change them."""
