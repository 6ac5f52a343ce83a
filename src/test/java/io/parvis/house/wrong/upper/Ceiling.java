package io.parvis.house.wrong.upper;

public record Ceiling(int height) {}
