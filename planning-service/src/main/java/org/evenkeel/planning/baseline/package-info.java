/**
 * What an organisation is before any saving: its money, services, teams, pools, partners and limited capacities. Uses law for
 * jurisdictions.
 */
@org.jspecify.annotations.NullMarked
package org.evenkeel.planning.baseline;
