package dev.vestnik.store.standing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.StatelessSession;

/** Under which names entities were ever stored. Needs a transaction. */
@ApplicationScoped
class EntityAliases {

    private final StatelessSession session;

    EntityAliases(StatelessSession session) {
        this.session = session;
    }

    /** The names of each of the entities. */
    Map<String, List<String>> of(Collection<String> entities) {
        var names = new HashMap<String, List<String>>();
        if (!entities.isEmpty()) {
            session.createNativeQuery(
                            "select entity_id, name from entity_name where entity_id = any (:ids)", Object[].class)
                    .setParameter("ids", entities.toArray(String[]::new))
                    .getResultList()
                    .forEach(row -> names.computeIfAbsent((String) row[0], none -> new ArrayList<>())
                            .add((String) row[1]));
        }
        return names;
    }
}
