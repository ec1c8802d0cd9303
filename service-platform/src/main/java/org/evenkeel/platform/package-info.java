/** What every service needs and none owns. Knows no feature of any service. */
@org.jspecify.annotations.NullMarked
package org.evenkeel.platform;
