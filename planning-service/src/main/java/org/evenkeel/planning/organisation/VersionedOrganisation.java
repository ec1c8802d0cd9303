package org.evenkeel.planning.organisation;

import org.evenkeel.planning.baseline.Organisation;

/** The organisation with the version that a change must name. */
public record VersionedOrganisation(Organisation organisation, long version) {
}
