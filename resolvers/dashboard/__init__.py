"""The dashboard's numbers: counted, and as they move."""
