delegate-desk-open = Ver sus poderes, y delegar uno
delegate-mine-title = Sus poderes
delegate-mine-lead = Con estos poderes puede usted hoy obligar a organizaciones. Cada uno puede delegarse en otra persona por la misma organización, sin exceder de lo que es, y retirarse en cualquier momento.
delegate-mine-none-title = Ningún poder
delegate-mine-none = Sus poderes figuran aquí cuando una asociación, la secretaría o un colega ha registrado uno.
delegate-hand-on = Delegarlo
delegate-not-further = Le fue delegado a usted; no va más allá.
delegate-handed-on = Lo que usted delegó
delegate-covers = Para
delegate-all-pacts = Todos los pactos de la organización
delegate-open = hasta que se retire
delegate-for = Para qué pacto
delegate-title = Delegar un poder
delegate-what = Otra persona podrá firmar por { $organisation } en su lugar, en virtud de «{ $document }», del que responde { $by }. Su propio poder se mantiene.
delegate-until-hint = No después del { $day }, último día de su propio poder. Si lo deja vacío, es ese día.
delegate-until-open-hint = Si lo deja vacío, vale hasta que se retire.
delegate-go-on = Mirarlo una vez más
delegate-public = El registro dice que se delegó un poder de esta organización, y cuándo; el nombre, solo como huella con sal. Lo que se firma con él dice que fue delegado. A quien lo recibe se le avisa por correo. Cae con su propio poder.
delegate-now = Delegar el poder
delegate-change = Cambiar algo
delegate-take-back-named = Retirárselo a { $name }
delegate-take-back-title = Retirar lo delegado
delegate-take-back-public = Desde ahora nada más puede firmarse con él. Lo firmado se mantiene. El registro dice que se retiró un poder y no nombra a nadie; a quien lo tenía se le avisa por correo.
delegate-take-back-now = Retirarlo
delegate-refused-ended = Este poder no vale hoy: no puede delegarse.
delegate-refused-delegated = Este poder le fue delegado. No va más allá; pregunte a quien lo delegó.
delegate-refused-oneself = Es su propia dirección. Dé la de otra persona.
delegate-refused-pact = El poder no cubre este pacto, o la organización no es parte de él.
delegate-refused-until = Ese día ya pasó, o es posterior al último día de su propio poder.
delegate-refused-not-independent = Esta persona tendría parte a la vez en un monitor y en otra parte del mismo pacto.
mandates-handed-on = Delegado por { $name }
signature-delegated = Delegado por el titular del poder «{ $document }»
log-kind-mandate-delegated = Poder delegado
log-kind-mandate-erased = Nombre de un poder borrado
log-entry-mandate-delegated = El titular de un poder para actuar por { $organisation } lo delegó.
log-entry-mandate-erased = Se borró, a petición de la persona, en quién se había delegado un poder de { $organisation }.
mail-delegated-subject = Usted puede firmar por { $organisation }
mail-delegated-body =
    { $name }:

    { $by } le delegó un poder: usted puede firmar por { $organisation }.

    Para: { $pact }
    Último día: { $until }

    Entre con esta dirección para verlo:

    { $url }

    Si no sabe nada de esto, no haga nada y avise a { $organisation }.
mail-delegation-ended-subject = Su poder por { $organisation } fue retirado
mail-delegation-ended-body =
    { $name }:

    { $by } retiró el poder de firmar por { $organisation } que se le había delegado. Lo que usted firmó se mantiene.

    { $url }
