package org.evenkeel.planning.restriction;

import java.util.Set;
import java.util.TreeSet;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Who may see a restricted measure, by username.
 *
 * @param members the named circle
 * @param holders those who hold an affected post: outside the circle, and in conflict on the measure
 */
public record Circle(
        @NotEmpty @Size(max = 50) Set<@NotBlank @Size(max = 255) String> members,
        @NotNull @Size(max = 50) Set<@NotBlank @Size(max = 255) String> holders) {

    public Circle {
        members = members == null ? Set.of() : new TreeSet<>(members);
        holders = holders == null ? Set.of() : new TreeSet<>(holders);
    }
}
