package io.parvis.house.wrong.lower;

import io.parvis.house.wrong.upper.Ceiling;

public record Floor(Ceiling above) {}
