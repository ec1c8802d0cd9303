package org.evenkeel.planning.catalogue;

/** A law table: its name, and what it is about. */
public record LawTableResponse(String name, String title) {
}
