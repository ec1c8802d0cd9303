/** Keycloak from its distribution: built and seeded once with the local realm, then started. */
@NullMarked
package org.evenkeel.localstack.keycloak;

import org.jspecify.annotations.NullMarked;
