package io.github.riskrules.incident;

import com.fasterxml.jackson.core.JsonFactory;

/** A record of the incident that prints its fact and brings a library; the test must see both. */
public record TellingFact(String told, JsonFactory json) {}
