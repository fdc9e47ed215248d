"""Pages of the rail; none knows another."""
