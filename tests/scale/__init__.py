"""What a watch of fifty thousand, a million and twenty million pages needs: measured costs, and a calculation."""
