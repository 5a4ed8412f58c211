package dev.vestnik.store;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** In tests that are not about access, everybody has a name and may do everything. */
@IfBuildProfile("test")
@ApplicationScoped
class Everybody implements SecurityIdentityAugmentor {

    static final String NAME = "tester";

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder(identity)
                        .setAnonymous(false)
                        .setPrincipal(new QuarkusPrincipal(NAME))
                        .addRoles(Set.of("reader", "editor", "contributor", "operator"))
                        .build());
    }
}
