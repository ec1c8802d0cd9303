/** What the features of this service share and no feature owns: registers, chronicles, and how both are stored. */
@org.jspecify.annotations.NullMarked
package org.evenkeel.planning.platform;
