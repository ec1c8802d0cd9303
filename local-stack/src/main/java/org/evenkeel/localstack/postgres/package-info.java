/** PostgreSQL from its embedded binaries: unpacked, initialised, started, and given the roles and databases of the services. */
@NullMarked
package org.evenkeel.localstack.postgres;

import org.jspecify.annotations.NullMarked;
