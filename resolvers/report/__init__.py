"""Reports: counted in one statement, and kept until something happens that they could show."""
