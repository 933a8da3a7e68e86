"""What the documentation shows as pictures: ``python -m figures`` makes them anew."""
