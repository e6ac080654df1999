# Quién tiene qué función en una organización, y quién opera el portal.
people-desk-title = Las personas y sus funciones
people-desk-open = Ver quién tiene qué función, dar una o terminarla
people-desk-lead = La secretaría y los coordinadores de una organización dicen quién actúa por ella.
people-desk-none-title = Usted no gestiona las funciones de nadie
people-desk-none = Quien pertenece a la secretaría de una organización, o la coordina, da y termina funciones aquí.
people-find = Organización
people-find-hint = Su nombre permanente, como en su dirección: lo que sigue a /organisations/
people-no-organisation = Ninguna organización tiene este nombre permanente. Cópielo de la dirección de su página.
people-title = Quién actúa por esta organización
people-what = Solo quienes gestionan las funciones ven esta página. Quien recibe una función, o la pierde, lo sabe por correo.
people-none-title = Nadie tiene función todavía
people-none = Dé abajo la primera función.
people-counted = { $count ->
    [one] Una función
   *[other] { $count } funciones
  }
people-name = Nombre
people-email = Dirección de correo
people-role = Función
people-since = Desde
people-act = Qué hacer
people-organisation = Organización
people-end-named = Terminar: { $name }, { $role }
people-give = Dar una función
people-role-hint = Quien está autorizado a firmar tiene un mandato: registre el mandato, y la función viene con él.
people-choose = Elija una función
people-no-role = Elija una de las funciones.
people-name-hint = Como figurará junto a lo que firme. Déjelo vacío si la dirección ya se conoce aquí.
people-give-now = Dar esta función
people-end = Terminar una función
people-end-what = Desde ahora esta persona no puede hacer nada más en esta función. Lo que hizo permanece. Lo sabrá por correo. La función puede darse de nuevo.
people-end-now = Terminar esta función
people-refused-no-name = Nadie tiene todavía esta dirección. Dé también el nombre de la persona.
people-refused-no-person = Nadie tiene esta dirección. Compruebe cómo está escrita.
people-refused-no-monitor = Solo un monitor independiente o una organización de la sociedad civil tiene personas que juzgan informes. Elija otra función u otra organización.
people-refused-by-mandate = Quien está autorizado a firmar tiene un mandato. Registre el mandato, y la función viene con él.
people-refused-mandate = Esta persona tiene un mandato de la organización. Retire primero el mandato.
people-refused-own = Nadie se da ni termina una función propia. Pídalo a otra persona que gestione las funciones.
mandates-refused-other = Un mandato de esta persona sobre este documento, desde este día, consta con otros datos, o fue retirado. Nombre otro documento u otro primer día.
mail-role-given-subject = Usted tiene una función en { $organisation }
mail-role-given-body =
    { $name }:

    desde ahora tiene esta función en { $organisation }: { $role }

    Entre con esta dirección para ver qué le espera:

    { $url }

    Si no sabe nada de esto, dígalo a { $organisation }.
mail-role-ended-subject = Su función en { $organisation } ha terminado
mail-role-ended-body =
    { $name }:

    su función en { $organisation } ha terminado: { $role }

    Lo que hizo en ella permanece.

    { $url }
mail-mandate-recorded-subject = Consta un mandato para firmar por { $organisation }
mail-mandate-recorded-body =
    { $name }:

    usted puede firmar por { $organisation } en virtud de este documento: { $document }

    Entre con esta dirección para ver qué hay que firmar:

    { $url }

    Si no sabe nada de esto, no haga nada, y dígalo a { $organisation }.
mail-mandate-taken-back-subject = Su mandato por { $organisation } fue retirado
mail-mandate-taken-back-body =
    { $name }:

    su mandato para firmar por { $organisation } fue retirado: { $document }

    Lo que firmó permanece.

    { $url }
mail-operator-named-subject = Usted opera este portal
mail-operator-named-body =
    { $name }:

    desde ahora opera este portal, y puede dar y terminar funciones en todas sus organizaciones. Entre con esta dirección:

    { $url }
mail-operator-dismissed-subject = Usted ya no opera este portal
mail-operator-dismissed-body =
    { $name }:

    usted ya no opera este portal. Las funciones que tiene en organizaciones permanecen.

    { $url }
